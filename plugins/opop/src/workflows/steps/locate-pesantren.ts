import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PESANTREN_MODULE } from "../../modules/pesantren"

/**
 * The kecamatan of a pesantren, by which the log says whose officers may read
 * an entry. Both are null for none.
 */
export const locatePesantrenStep = createStep(
  "locate-pesantren",
  async ({ pesantren_id }: { pesantren_id: string | null }, { container }) => {
    const [found] = pesantren_id
      ? await container
          .resolve(PESANTREN_MODULE)
          .listPesantrens(
            { id: pesantren_id },
            { select: ["id", "district_code"], take: 1 }
          )
      : []
    return new StepResponse({
      pesantren_id: found?.id ?? null,
      area_code: found?.district_code ?? null,
    })
  }
)
