import { randomBytes } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { ACCESS_MODULE } from "@pasar-santri/opop/modules/access"
import { describe, expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { read } from "../../support/store-api.ts"

const Token = z.object({ token: z.string() })
const Me = z.object({ seller: z.object({ id: z.string(), name: z.string() }) })

describeBackend((backend) => {
  const { container, make, store } = backend
  const access = () => container().resolve(ACCESS_MODULE)
  const register = async () => {
    const email = `tertinggal-${randomBytes(4).toString("hex")}@contoh.test`
    const { token } = read(
      Token,
      await store().post("/auth/seller/emailpass/register", {
        ...{ email, password: "delapan domba menyeberang" },
      })
    )
    return { email, api: store().with({ token }) }
  }
  const body = { name: "Nama Baru", phone: null }

  describe("a person whom a crash left without the login", () => {
    it("is taken up by the login of that address", async () => {
      const { email, api } = await register()
      const left = await access().createSellers({ email, name: "Nama Lama" })
      const { seller } = read(Me, await api.post("/seller/me", body))
      expect(seller).toMatchObject({ id: left.id, name: "Nama Baru" })
    })

    it("is not taken up once the person was anything in a shop", async () => {
      const { email, api } = await register()
      const { id: pesantren_id } = await make.pesantren()
      const { id } = await access().createSellers({ email, name: "Nama Lama" })
      await access().createShopMembers({
        ...{ seller_id: id, pesantren_id, role: "shipper" },
        removed_at: new Date(),
      })
      expect((await api.post("/seller/me", body)).status).toBeGreaterThan(399)
      expect((await access().retrieveSeller(id)).name).toBe("Nama Lama")
    })
  })
})
