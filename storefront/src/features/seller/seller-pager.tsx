import { getTranslations } from "next-intl/server"
import { Pagination } from "@/ui/pagination"

/** Links to the pages of a list of the seller centre. */
export const SellerPager = async ({
  page,
  pages,
  href,
}: Readonly<{
  page: number
  pages: number
  href: (page: number) => string
}>) => {
  const t = await getTranslations("shell.pages")
  return (
    <Pagination
      page={page}
      pages={pages}
      href={href}
      words={{
        label: t("label"),
        previous: t("previous"),
        next: t("next"),
        page: (number) => t("page", { page: number }),
        of: t("of", { page, pages }),
      }}
    />
  )
}
