import { getLocale, getTranslations } from "next-intl/server"
import { config } from "@/config"
import { getHome, type Task } from "@/data/seller/home"
import type { Membership } from "@/data/seller/me"
import { firstOrders } from "@/data/seller/orders"
import { localPath } from "@/i18n/locales"
import { now } from "@/lib/date"
import { orderTasks } from "@/lib/seller-order-tasks"
import { mayDo } from "@/lib/seller-rights"
import { ButtonLink } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { Weave } from "@/ui/weave"
import { WhatsAppLink } from "../../shared/whatsapp-link"
import { TaskCard } from "./task-card"

/** Orders of a kind that the home names. */
const NAMED_ORDERS = 3

const URGENCIES = ["now", "soon", "info"] as const

/** What the orders of the shop ask for, which `/seller/home` does not know. */
async function ordersToDo(): Promise<Task[]> {
  const [toProcess, toShip] = await Promise.all([
    firstOrders("to_process", NAMED_ORDERS),
    firstOrders("processing", NAMED_ORDERS),
  ])
  return orderTasks({ toProcess, toShip }, now())
}

/** The home of a shop that is open: what to do, the most urgent first. */
export const ShopHome = async ({ shop }: Readonly<{ shop: Membership }>) => {
  const mayShip = mayDo(shop.role, "sendOrders")
  const [locale, t, home, orders] = await Promise.all([
    getLocale(),
    getTranslations("seller.home"),
    getHome(),
    mayShip ? ordersToDo() : [],
  ])
  const { counts } = home
  const tasks: Task[] = [...orders, ...home.tasks]
  const of = (urgency: Task["urgency"]) =>
    tasks.filter((task) => task.urgency === urgency)
  const isCalm = of("now").length === 0 && of("soon").length === 0
  const path = localPath(locale, `/pesantren/${shop.slug}`)
  const sold = counts["published"] ?? 0
  return (
    <div className="flex max-w-text flex-col gap-8">
      {isCalm ? (
        <div className="flex items-center gap-4 rounded-card bg-pandan-soft p-4">
          <Icon name="circle-check" size={8} className="text-pandan" />
          <div>
            <p className="font-serif text-lg text-pandan">{t("calm.title")}</p>
            <p className="text-sm">{t("calm.text", { count: sold })}</p>
          </div>
        </div>
      ) : null}
      {URGENCIES.map((urgency) =>
        of(urgency).length > 0 ? (
          <section key={urgency} aria-labelledby={`tugas-${urgency}`}>
            <h2 id={`tugas-${urgency}`} className="pb-3 text-xl">
              {t(`urgency.${urgency}`)}
            </h2>
            <ul className="flex flex-col gap-3">
              {of(urgency).map((task) => (
                <TaskCard key={task.kind} task={task} />
              ))}
            </ul>
          </section>
        ) : null
      )}
      {shop.state === "approved" ? (
        <section aria-labelledby="berikutnya">
          <Weave className="mb-4 w-15 text-line-strong" />
          <h2 id="berikutnya" className="pb-3 text-xl">
            {t("next")}
          </h2>
          <div className="flex flex-wrap gap-2">
            {mayDo(shop.role, "writeListing") ? (
              <ButtonLink href={localPath(locale, "/penjual/produk/baru")}>
                <Icon name="camera" />
                {t("addProduct")}
              </ButtonLink>
            ) : null}
            <WhatsAppLink
              text={t("shareText", {
                name: shop.name,
                url: config().STOREFRONT_URL + path,
              })}
            >
              {t("share")}
            </WhatsAppLink>
            <ButtonLink look="quiet" href={path}>
              <Icon name="eye" />
              {t("seeShop")}
            </ButtonLink>
          </div>
        </section>
      ) : null}
    </div>
  )
}
