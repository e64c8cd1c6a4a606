import { MedusaError } from "@medusajs/framework/utils"
import { defineFaults } from "./define"

const { NOT_ALLOWED } = MedusaError.Types

/** Refusals of a shop's own delivery and pick-up. */
export const failDelivery = defineFaults({
  delivery_areas_full: {
    type: NOT_ALLOWED,
    field: "area_code",
    id: "Paling banyak {limit} wilayah antar. Pakai satu harga untuk seluruh kabupaten, atau hapus yang tidak dipakai.",
    en: "At most {limit} delivery areas. Use one price for the whole regency, or remove what is not used.",
  },
})
