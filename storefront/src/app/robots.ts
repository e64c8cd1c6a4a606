import type { MetadataRoute } from "next"
import { connection } from "next/server"
import { config } from "@/config"
import { LOCALES, localPath } from "@/i18n/locales"

/** Pages about one visitor, or without end: not for search engines. */
const PRIVATE = [
  "/cari",
  "/keranjang",
  "/checkout",
  "/pesanan/",
  "/akun",
  "/masuk",
  "/daftar",
  "/lupa-sandi",
  "/penjual",
]

const robots = async (): Promise<MetadataRoute.Robots> => {
  await connection()
  return {
    rules: {
      userAgent: "*",
      disallow: [
        "/api/",
        ...LOCALES.flatMap((locale) =>
          PRIVATE.map((path) => localPath(locale, path))
        ),
      ],
    },
    sitemap: `${config().STOREFRONT_URL}/sitemap.xml`,
  }
}

export default robots
