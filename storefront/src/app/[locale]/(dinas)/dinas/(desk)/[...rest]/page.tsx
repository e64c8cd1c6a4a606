import { notFound } from "next/navigation"
import { requireOfficer } from "@/data/office/guard"

/** Every address of the office that no page answers. */
const Nowhere = async () => {
  await requireOfficer("/dinas")
  notFound()
}

export default Nowhere
