import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Alert, Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { LoadFault, SaveFault } from "../components/fault"
import { PesantrenPicker } from "../components/pesantren-picker"
import { StateBadge } from "../components/state-badge"
import { useMaker, useSetMaker } from "../hooks/api"
import type { Maker } from "../lib/types"

export const config = defineWidgetConfig({
  zone: "product.details.side",
  id: "opop.product-pesantren",
})

/** Shows and sets whose a product is. */
const ProductPesantrenWidget = ({
  data: product,
}: {
  data: { id: string }
}) => {
  const { t } = useTranslation("opop")
  const [isChanging, setChanging] = useState(false)
  const { data, isError, refetch } = useMaker(product.id)
  const maker = data?.pesantren
  return (
    <Container className="divide-y p-0">
      <header className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("product.title")}</Heading>
        {data && !isChanging && (
          <Button
            size="small"
            variant="transparent"
            onClick={() => setChanging(true)}
          >
            {t(maker ? "common.change" : "common.choose")}
          </Button>
        )}
      </header>
      {isError && <LoadFault onRetry={() => void refetch()} />}
      {!data && !isError && (
        <Text size="small" className="px-6 py-4">
          {t("common.loading")}
        </Text>
      )}
      {maker && <MakerFacts maker={maker} />}
      {maker === null && (
        <div className="px-6 py-4">
          <Alert variant="warning">{t("product.none")}</Alert>
        </div>
      )}
      {isChanging && (
        <MakerForm productId={product.id} onDone={() => setChanging(false)} />
      )}
    </Container>
  )
}

export default ProductPesantrenWidget

function MakerFacts({ maker }: { maker: Maker }) {
  const { t } = useTranslation("opop")
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small" weight="plus">
        <Link to={`/pesantren/${maker.id}`}>{maker.name}</Link>
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {maker.place}
      </Text>
      <StateBadge state={maker.state} />
      {maker.state !== "approved" && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("product.hidden")}
        </Text>
      )}
    </div>
  )
}

function MakerForm(props: { productId: string; onDone: () => void }) {
  const { t } = useTranslation("opop")
  const [chosen, setChosen] = useState<{ id: string; name: string } | null>(
    null
  )
  const setMaker = useSetMaker(props.productId)
  const save = () =>
    chosen &&
    setMaker.mutate(
      { pesantren_id: chosen.id },
      {
        onSuccess: () => {
          toast.success(t("product.changed"))
          props.onDone()
        },
      }
    )
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <PesantrenPicker value={chosen?.name ?? ""} onChoose={setChosen} />
      <SaveFault error={setMaker.error} />
      <div className="flex justify-end gap-2">
        <Button size="small" variant="secondary" onClick={props.onDone}>
          {t("common.cancel")}
        </Button>
        <Button
          size="small"
          disabled={chosen === null}
          isLoading={setMaker.isPending}
          onClick={save}
        >
          {t("product.save")}
        </Button>
      </div>
    </div>
  )
}
