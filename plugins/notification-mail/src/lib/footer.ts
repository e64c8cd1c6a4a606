import type { Locale } from "./locale"

/** Who writes, at the foot of every mail. */
export const FOOTER: Record<Locale, string> = {
  id: "Pasar Santri – karya pesantren dan santri. Surat ini dikirim otomatis; balasan tidak dibaca.",
  en: "Pasar Santri – made by pesantren and their santri. This mail was sent automatically; replies are not read.",
}
