import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Button, Container, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

export const config = defineWidgetConfig({
  zone: "product.list",
  id: "opop.add-product-hint",
})

/** Leads to the form that asks for the pesantren, before the one that cannot. */
const AddProductHint = () => {
  const { t } = useTranslation("opop")
  return (
    <Container className="flex items-center justify-between gap-4 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("product.hint")}
      </Text>
      <Button size="small" variant="secondary" asChild>
        <Link to="/pesantren/product">{t("product.add")}</Link>
      </Button>
    </Container>
  )
}

export default AddProductHint
