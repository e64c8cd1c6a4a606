import { getTranslations } from "next-intl/server"
import { buttonClass } from "@/ui/button"
import { Icon } from "@/ui/icon"

/** The papers of a shop, by their word in the address. */
const PAPERS = [
  ["kemas", "packList"],
  ["label", "roll"],
  ["a4", "a4"],
] as const

/** Where papers come from; a form sends `id`, `kertas` and `bahasa` there. */
export const PRINT_PATH = "/api/penjual/pesanan/cetak"

/** The buttons of a GET form that fetch papers of the orders in it. */
export const PrintButtons = async () => {
  const t = await getTranslations("sellerOrders.print")
  return PAPERS.map(([paper, words]) => (
    <button
      key={paper}
      type="submit"
      name="kertas"
      value={paper}
      formAction={PRINT_PATH}
      className={`${buttonClass("secondary", "small")} flex-auto md:flex-none`}
    >
      <Icon name="download" size={4} />
      {t(words)}
    </button>
  ))
}
