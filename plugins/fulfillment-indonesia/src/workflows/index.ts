export { addShippingRatesWorkflow } from "./add-shipping-rates"
export { removeShippingRateWorkflow } from "./remove-shipping-rate"
export { upsertShippingRatesWorkflow } from "./upsert-shipping-rates"
