/** A link to send on, with the ways that people here send things. */
export interface Share {
  link: string
  whatsapp: string
  mail: string
}

/** Ways to send a text that ends with a link. Nobody is addressed yet. */
export const shareOf = ({
  link,
  text,
  subject,
  email,
}: Readonly<{
  link: string
  /** Holds the link. */
  text: string
  subject: string
  email?: string | null
}>): Share => ({
  link,
  whatsapp: `https://wa.me/?text=${encodeURIComponent(text)}`,
  mail: `mailto:${email ? encodeURIComponent(email) : ""}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`,
})

/** Whether an answer's data is a link to send on. */
export const isShare = (data: unknown): data is Share =>
  typeof data === "object" &&
  data !== null &&
  "link" in data &&
  "whatsapp" in data &&
  "mail" in data
