import { getLocale } from "next-intl/server"
import type { ProductCard } from "@/data/catalog"
import type { Category } from "@/data/category"
import { localPath } from "@/i18n/locales"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"

/** A category, and something that is in it. */
export type Sample = Readonly<{
  category: Category
  product: ProductCard | null
}>

/** The top of the tree, each with a picture of something that is in it. */
export const CategoryTiles = async ({
  samples,
}: Readonly<{ samples: readonly Sample[] }>) => {
  const locale = await getLocale()
  return (
    <ul className="grid grid-cols-4 gap-x-2 gap-y-4 md:grid-cols-8 md:gap-4">
      {samples.map(({ category: { handle, name }, product }) => (
        <li key={handle}>
          <Link
            href={localPath(locale, `/kategori/${handle}`)}
            className="group flex flex-col items-center gap-2 text-center text-xs font-semibold no-underline lg:text-sm"
          >
            <Picture
              url={product?.thumbnail}
              alt=""
              sizes="(min-width: 48rem) 8rem, 20vw"
              className="w-full rounded-full border border-line"
            />
            <span className="group-hover:underline">{name}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
