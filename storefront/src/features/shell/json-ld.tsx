type Json = string | number | boolean | null | undefined | Json[] | JsonObject
type JsonObject = { [key: string]: Json }

/** Facts for search engines. No text of ours can close the script. */
export const JsonLd = ({ data }: Readonly<{ data: JsonObject }>) => (
  <script
    type="application/ld+json"
    // eslint-disable-next-line react/no-danger -- JSON, and "<" is escaped
    dangerouslySetInnerHTML={{
      __html: JSON.stringify({
        "@context": "https://schema.org",
        ...data,
      }).replaceAll("<", "\\u003c"),
    }}
  />
)
