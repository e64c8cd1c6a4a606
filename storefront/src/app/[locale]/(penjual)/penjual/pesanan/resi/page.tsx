import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { requireShop } from "@/data/seller/guard"
import {
  chosenOrders,
  listCouriers,
  listOrders,
  type ShopOrder,
} from "@/data/seller/orders"
import { LeftOut } from "@/features/seller/orders/left-out"
import { NumberRows } from "@/features/seller/orders/number-rows"
import { NumbersForm } from "@/features/seller/orders/numbers-form"
import { SellerPage } from "@/features/seller/seller-page"
import { Disclosure } from "@/features/shared/disclosure"
import { FormTextarea } from "@/features/shared/form-field"
import { localPath } from "@/i18n/locales"
import { idsIn, ordersPath, ownWayOf } from "@/lib/seller-orders"
import { ButtonLink } from "@/ui/button"
import { EmptyState } from "@/ui/empty-state"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sellerOrders.numbers")
  return { title: t("title") }
}

/** As many as the API takes at once. */
const MOST = 100
/** As many rows as a phone likes, where none were ticked. */
const SHOWN = 20
const ROWS = "resi-"

const getsNumber = ({ actions, service }: ShopOrder) =>
  actions.includes("ship") && ownWayOf(service) === null

/** The numbers of many parcels: of those ticked in the list, else of the first. */
const NumbersPage = async ({
  searchParams,
}: PageProps<"/[locale]/penjual/pesanan/resi">) => {
  await requireShop("/penjual/pesanan/resi", "sendOrders")
  const ids = idsIn((await searchParams)["id"])
  const [locale, t, couriers, found] = await Promise.all([
    getLocale(),
    getTranslations("sellerOrders"),
    listCouriers(),
    ids.length > 0
      ? chosenOrders(ids)
      : listOrders({ tab: "kirim", q: "", page: 1, perPage: MOST }).then(
          ({ orders }) => orders
        ),
  ])
  const isChosen = ids.length > 0
  const sendable = found.filter(getsNumber)
  const rows = isChosen ? sendable : sendable.slice(0, SHOWN)
  const others = isChosen ? found.filter((one) => !getsNumber(one)) : []
  const list = localPath(locale, ordersPath({ tab: "kirim" }))
  return (
    <SellerPage
      title={t("numbers.title")}
      lead={t("numbers.lead")}
      back={{ href: list, label: t("title") }}
    >
      <LeftOut
        what="numbers"
        orders={others}
        more={isChosen ? ids.length - found.length : 0}
      />
      {rows.length === 0 ? (
        <EmptyState
          title={t("numbers.empty.title")}
          text={t("numbers.empty.text")}
        >
          <ButtonLink look="secondary" href={list}>
            {t("begin.back")}
          </ButtonLink>
        </EmptyState>
      ) : (
        <div className="flex max-w-text flex-col gap-6">
          <NumbersForm
            couriers={couriers}
            label={t("numbers.title")}
            prefix={ROWS}
          >
            <NumberRows orders={rows} couriers={couriers} prefix={ROWS} />
          </NumbersForm>
          <Disclosure summary={t("numbers.paste.title")}>
            <NumbersForm
              couriers={couriers}
              label={t("numbers.paste.title")}
              prefix="tempel-"
            >
              <FormTextarea
                name="lines"
                label={t("numbers.paste.lines")}
                hint={
                  <>
                    <p>{t("numbers.paste.text")}</p>
                    <p>{t("numbers.paste.example")}</p>
                  </>
                }
                rows={6}
                spellCheck={false}
              />
            </NumbersForm>
          </Disclosure>
        </div>
      )}
    </SellerPage>
  )
}

export default NumbersPage
