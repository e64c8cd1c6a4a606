import { notFound } from "next/navigation"

// Never kept: anyone can think of another address that does not exist.
export const dynamic = "force-dynamic"

/** Every address that no page answers. */
const Nowhere = () => notFound()

export default Nowhere
