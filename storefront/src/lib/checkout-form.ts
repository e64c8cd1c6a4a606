import { z } from "zod"
import { AddressFields } from "./address-fields"
import {
  emailField,
  idField,
  normaliseEmail,
  normalisePhone,
  phoneField,
  nameField,
} from "./fields"

/** What the checkout form sends, before it is looked at closely. */
export const CheckoutForm = z.object({
  /** The button: look up a kecamatan, price the delivery, or order. */
  intent: z.enum(["find", "price", "order"]).catch("price"),
  district_q: z.string().max(200).catch(""),
  district_code: z.string().max(20).catch(""),
  /** A saved address, or `new`. */
  address_id: idField.catch("new"),
  /** The provider of the chosen way of paying; "" where none could be chosen. */
  pay: z.string().max(60).catch(""),
  /** The total that was on the page, rupiah: nobody pays an unseen sum. */
  total: z.coerce.number().catch(0),
  keep_address: z.string().optional(),
})

export type CheckoutForm = z.output<typeof CheckoutForm>

/** Who buys: checked when the order is placed. */
export const ContactFields = z.object({
  name: nameField,
  phone: phoneField,
  email: emailField,
})

/** Contact and address of an order to a place that is typed in. */
export const NewRecipientFields = z.object({
  ...ContactFields.shape,
  ...AddressFields.shape,
})

const clip = (text: string | undefined, max: number) =>
  (text ?? "").replace(/\s+/g, " ").trim().slice(0, max)

/**
 * The same fields while the form is still being filled in: whatever is there,
 * so that a draft can be kept with the cart. Nothing is refused.
 */
export const draftRecipient = (typed: Readonly<Record<string, string>>) => ({
  email: normaliseEmail(typed["email"] ?? "") ?? "",
  name: clip(typed["name"], 80),
  phone: normalisePhone(typed["phone"] ?? "") ?? clip(typed["phone"], 30),
  street: clip(typed["street"], 160),
  rtRw: clip(typed["rt_rw"], 20),
  village: clip(typed["village"], 60),
  landmark: clip(typed["landmark"], 120),
  postalCode: clip(typed["postal_code"], 10),
})
