/** Where a purchase stands, in the words of DOMAIN's glossary. */
export type OrderState =
  | "awaiting_payment"
  | "processing"
  | "shipped"
  | "delivered"
  | "completed"
  | "cancelled"
