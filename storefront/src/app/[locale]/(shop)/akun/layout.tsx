import type { Metadata } from "next"

export const metadata: Metadata = { robots: { index: false } }

/** The account: no page of it belongs into a search engine. */
const AccountLayout = ({ children }: LayoutProps<"/[locale]/akun">) => children

export default AccountLayout
