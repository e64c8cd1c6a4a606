import type { MetadataRoute } from "next"
import { MESSAGES } from "@/i18n/messages"
import { COLOURS } from "@/ui/colours"

/** How the shop stands on a phone's home screen. */
const manifest = (): MetadataRoute.Manifest => ({
  name: MESSAGES.id.shell.title,
  short_name: MESSAGES.id.shell.brand,
  description: MESSAGES.id.shell.description,
  lang: "id",
  start_url: "/",
  display: "standalone",
  background_color: COLOURS.paper,
  theme_color: COLOURS.indigo,
  icons: [
    { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
    {
      src: "/icon-512.png",
      sizes: "512x512",
      type: "image/png",
      purpose: "maskable",
    },
  ],
})

export default manifest
