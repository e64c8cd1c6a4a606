import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { requireOfficer } from "@/data/office/guard"
import { may } from "@/data/office/officer"
import { getOrder } from "@/data/office/orders"
import { OrderFacts } from "@/features/office/orders/order-facts"
import { OrderLines } from "@/features/office/orders/order-lines"
import { OrderState } from "@/features/office/orders/order-state"
import { OrderTimeline } from "@/features/office/orders/order-timeline"
import { StepIn } from "@/features/office/orders/step-in"
import { PageHead } from "@/features/office/page-head"
import { Panel } from "@/features/office/panel"
import { localPath } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("officeOrders")
  return { title: t("one") }
}

const OrderPage = async ({
  params,
}: PageProps<"/[locale]/dinas/pesanan/[id]">) => {
  const { id } = await params
  const officer = await requireOfficer(`/dinas/pesanan/${id}`, "seeOrders")
  const order = (await getOrder(id)) ?? notFound()
  const [locale, t] = await Promise.all([
    getLocale(),
    getTranslations("officeOrders"),
  ])
  const purchase = order.number.replace(/-\d+$/, "")
  return (
    <>
      <PageHead
        back={{ href: localPath(locale, "/dinas/pesanan"), label: t("title") }}
        title={t("number", { number: order.number })}
        lead={<OrderState state={order.state} />}
      >
        {may(officer, "seeMoney") ? (
          <ButtonLink
            look="secondary"
            size="small"
            href={localPath(locale, `/dinas/pembayaran?q=${purchase}`)}
          >
            {t("payment")}
          </ButtonLink>
        ) : null}
      </PageHead>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <Panel id="pesanan" title={t("parts.facts")}>
            <OrderFacts order={order} />
          </Panel>
          <Panel id="isi-pesanan" title={t("parts.lines")}>
            <OrderLines order={order} />
          </Panel>
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <Panel id="perjalanan" title={t("parts.timeline")}>
            <OrderTimeline entries={order.timeline} />
          </Panel>
          {may(officer, "stepIn") ? (
            <Panel id="turun-tangan" title={t("parts.stepIn")}>
              <StepIn order={order} />
            </Panel>
          ) : null}
        </div>
      </div>
    </>
  )
}

export default OrderPage
