type Json = string | number | boolean | null | undefined | Json[] | JsonObject
type JsonObject = { [key: string]: Json }

/** Facts for search engines. No text of ours can close the script. */
export const JsonLd = ({ data }: Readonly<{ data: JsonObject }>) => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{
      __html: JSON.stringify({
        "@context": "https://schema.org",
        ...data,
      }).replaceAll("<", "\\u003c"),
    }}
  />
)
