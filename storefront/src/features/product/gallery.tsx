import { getTranslations } from "next-intl/server"
import { Picture } from "@/ui/picture"

/**
 * The pictures in a row that snaps under the thumb; the small ones below are
 * plain links to the large ones. No script.
 */
export const Gallery = async ({
  pictures,
  title,
}: Readonly<{ pictures: readonly string[]; title: string }>) => {
  const t = await getTranslations("product")
  const count = pictures.length
  const alt = (index: number) =>
    count > 1 ? t("picture", { index: index + 1, count, title }) : title
  return (
    <section
      aria-label={t("gallery", { title })}
      className="relative -mx-4 md:mx-0"
    >
      <ul
        className="rail snap-mandatory"
        tabIndex={count > 1 ? 0 : undefined}
        aria-label={count > 1 ? t("gallery", { title }) : undefined}
      >
        {(count > 0 ? pictures : [null]).map((url, index) => (
          <li
            key={url ?? "none"}
            id={`foto-${index + 1}`}
            className="w-full shrink-0 scroll-mt-40 snap-center"
          >
            <Picture
              url={url}
              alt={alt(index)}
              sizes="(min-width: 80rem) 36rem, (min-width: 48rem) 48vw, 100vw"
              isFirst={index === 0}
              className="md:rounded-card"
            />
          </li>
        ))}
      </ul>
      {count > 1 ? (
        <p
          aria-hidden
          className="absolute right-3 bottom-3 rounded-full bg-ink px-3 py-1 text-xs font-semibold text-white md:hidden"
        >
          {t("pictures", { count })}
        </p>
      ) : null}
      {count > 1 ? (
        <ul className="mt-2 flex gap-2 max-md:hidden">
          {pictures.map((url, index) => (
            <li key={url}>
              <a
                href={`#foto-${index + 1}`}
                className="block rounded-control border border-line hover:border-indigo"
              >
                <Picture
                  url={url}
                  alt={alt(index)}
                  sizes="4rem"
                  className="w-14 rounded-control"
                />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
