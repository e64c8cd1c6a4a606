import { expect, it } from "vitest"
import { describeBackend } from "../../support/integration.ts"
import { mailTo, readMails } from "../../support/mail.ts"
import { officeOf } from "../../support/office.ts"
import { ordersOf } from "../../support/orders.ts"

describeBackend((backend) => {
  const { make, buyer } = backend
  const { parts, pay, reach, withKey } = ordersOf(backend)
  const folder = () => process.env["MAIL_DIR"] ?? ""

  it("writes to shop and buyer as a parcel goes, each once", async () => {
    const pesantren = await make.pesantren({ district_code: "32.02.27" })
    const shipper = await officeOf(backend).seller({
      ...{ pesantren, role: "shipper" },
    })
    const { variantId } = await make.product({ pesantren })
    const order = await buyer().buy([{ variantId, quantity: 2 }])
    await pay(order.id)
    await reach(order.id, "to_process")
    const [part] = await parts(order.id)
    const { id = "", number = "" } = part ?? {}
    await mailTo(folder(), shipper.email, number)
    await shipper.api.post(`/seller/orders/${id}/ship`, {
      ...{ courier: "jne", tracking_number: "JP9988776655" },
    })
    const sent = () =>
      readMails(folder()).filter((mail) => mail.text.includes("JP9988776655"))
    await reach(order.id, "shipped")
    const { to } = await mailTo(folder(), "@", `Paket ${number} sudah dikirim`)
    expect(to).not.toContain(shipper.email)
    await withKey(order.id).post(`parcels/${id}/receive`)
    await mailTo(folder(), to, `Paket ${number} tercatat`)
    expect(sent()).toHaveLength(1)
  })
})
