export { upsertShippingRatesWorkflow } from "./upsert-shipping-rates"
