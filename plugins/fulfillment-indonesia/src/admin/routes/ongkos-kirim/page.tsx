import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TruckFast } from "@medusajs/icons"
import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { COURIER_SERVICES } from "../../../lib/services"
import { AreasSection } from "../../components/areas-section"
import { InsuranceSection } from "../../components/insurance-section"
import { RatesSection } from "../../components/rates-section"
import { useRates } from "../../hooks/rates"

export const config = defineRouteConfig({
  label: "title",
  translationNs: "shipping",
  icon: TruckFast,
  rank: 8,
})

export const handle = { breadcrumb: () => <Breadcrumb /> }

/** What couriers cost, a table for each service; insurance; and what they call our kecamatan. */
const RatesPage = () => {
  const { t } = useTranslation("shipping")
  const { data, isError, refetch } = useRates()
  return (
    <div className="flex flex-col gap-y-3">
      <Container>
        <Heading level="h1">{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("hint")}
        </Text>
        {isError && (
          <div className="flex items-center justify-between gap-4 pt-4">
            <Alert variant="error">{t("error")}</Alert>
            <Button
              size="small"
              variant="secondary"
              onClick={() => void refetch()}
            >
              {t("retry")}
            </Button>
          </div>
        )}
        {!data && !isError && (
          <Text size="small" className="text-ui-fg-subtle pt-4">
            {t("loading")}
          </Text>
        )}
      </Container>
      {data &&
        COURIER_SERVICES.map((service) => (
          <RatesSection
            key={service}
            service={service}
            lines={data.lines.filter((line) => line.service === service)}
          />
        ))}
      <InsuranceSection />
      {data && <AreasSection />}
    </div>
  )
}

export default RatesPage

function Breadcrumb() {
  const { t } = useTranslation("shipping")
  return <span>{t("title")}</span>
}
