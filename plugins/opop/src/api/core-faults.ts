interface CoreFault {
  /** How Medusa words it. */
  says: RegExp
  type: string
  code: string
  messages: { id: string; en: string }
}

/**
 * Refusals that Medusa words itself in the middle of a purchase or a login, in
 * English and mostly without a code, and that buyers do see: the race that
 * only the reservation decides, the second press of a button. By Medusa
 * 2.21.2's own sentences; one that changes is answered as Medusa words it.
 */
const CORE_FAULTS: CoreFault[] = [
  {
    says: /^Not enough stock available for item|required inventory$/,
    type: "not_allowed",
    code: "stock_short",
    messages: {
      id: "Stok baru saja habis dibeli orang lain. Periksa lagi keranjang Anda.",
      en: "Others have just bought the stock. Look at your cart again.",
    },
  },
  {
    says: /^Variants .* (is not published|do not have a price)$/,
    type: "not_allowed",
    code: "product_unavailable",
    messages: {
      id: "Barang ini tidak lagi dijual. Hapus dari keranjang untuk melanjutkan.",
      en: "These goods are no longer for sale. Remove them from the cart to go on.",
    },
  },
  {
    says: /^Shipping options with IDs .* do not have a price/,
    type: "not_allowed",
    code: "no_service",
    messages: {
      id: "Pengiriman ini tidak dapat membawa semua paket di keranjang. Pilih cara lain untuk pesantren yang ditandai.",
      en: "This delivery cannot carry every parcel of the cart. Choose another for the pesantren that are marked.",
    },
  },
  {
    says: /^Payment (collection has not been initiated|sessions are required)/,
    type: "invalid_data",
    code: "payment_missing",
    messages: {
      id: "Pilih cara pembayaran.",
      en: "Choose a way to pay.",
    },
  },
  {
    says: /^Could not delete all payment sessions$/,
    type: "conflict",
    code: "payment_not_released",
    messages: {
      id: "Pembayaran yang sudah dimulai belum dapat dibatalkan karena layanan pembayaran sedang tidak dapat dihubungi. Coba lagi sebentar.",
      en: "The payment that was begun cannot be released: the payment service cannot be reached right now. Try again in a moment.",
    },
  },
  {
    says: /^Cannot complete a cart with no items/,
    type: "invalid_data",
    code: "cart_empty",
    messages: { id: "Keranjang masih kosong.", en: "The cart is empty." },
  },
  {
    says: /^Cart \S+ is already completed/,
    type: "not_allowed",
    code: "cart_completed",
    messages: {
      id: "Keranjang ini sudah menjadi pesanan.",
      en: "This cart has already become an order.",
    },
  },
  {
    says: /^(Timed-out acquiring lock|Cart is already being completed)/,
    type: "conflict",
    code: "cart_busy",
    messages: {
      id: "Keranjang sedang diproses. Coba lagi sebentar.",
      en: "The cart is being worked on. Try again in a moment.",
    },
  },
  {
    says: /^Failed to acquire lock/,
    type: "conflict",
    code: "row_busy",
    messages: {
      id: "Data ini sedang diubah orang lain. Coba lagi sebentar.",
      en: "Somebody else is changing this. Try again in a moment.",
    },
  },
  {
    says: /^request entity too large$/,
    type: "invalid_data",
    code: "request_too_large",
    messages: {
      id: "Kiriman ini terlalu besar. Pakai foto atau berkas yang lebih kecil.",
      en: "This is too large to be sent. Use a smaller photo or file.",
    },
  },
  {
    says: /^Invalid email or password$/,
    type: "unauthorized",
    code: "login_failed",
    messages: {
      id: "Email atau kata sandi tidak cocok.",
      en: "The e-mail address and the password do not match.",
    },
  },
  {
    says: /^Identity with email already exists$/,
    type: "unauthorized",
    code: "email_taken",
    messages: {
      id: "Alamat email ini sudah punya akun. Masuk, atau buat kata sandi baru.",
      en: "This e-mail address has an account. Log in, or choose a new password.",
    },
  },
]

/** One of Medusa's own refusals in our words, or undefined. */
export function coreFault(error: unknown): Omit<CoreFault, "says"> | undefined {
  const message =
    typeof error === "object" && error !== null
      ? (Reflect.get(error, "message") as unknown)
      : undefined
  if (typeof message !== "string") return undefined
  const found = CORE_FAULTS.find(({ says }) => says.test(message))
  return (
    found && { type: found.type, code: found.code, messages: found.messages }
  )
}
