import { COLOURS } from "@/ui/colours"

export const OG_SIZE = { width: 1200, height: 630 } as const

export type OgFacts = Readonly<{
  title: string
  /** In large type under the title, such as a price. */
  price?: string | undefined
  maker?: string | undefined
  place?: string | undefined
  brand: string
  /** A data URL. */
  picture?: string | undefined
}>

/** Strips over and under, as on our sign. */
const Sign = () => (
  <svg width="48" height="48" viewBox="0 0 32 32">
    <path
      fill={COLOURS.white}
      d="M6 0h8v7H6zM6 17h8v15H6zM18 0h8v15h-8zM18 25h8v7h-8z"
    />
    <path
      fill={COLOURS.turmeric}
      d="M0 7h15v8H0zM27 7h5v8h-5zM0 18h5v8H0zM17 18h15v8H17z"
    />
  </svg>
)

/** What a chat shows of a link: the thing, its price, who makes it and where. */
export const OgCard = ({
  title,
  price,
  maker,
  place,
  brand,
  picture,
}: OgFacts) => (
  <div
    style={{
      display: "flex",
      width: "100%",
      height: "100%",
      background: COLOURS.paper,
      color: COLOURS.ink,
      fontFamily: "Young Serif",
    }}
  >
    {/* eslint-disable-next-line @next/next/no-img-element -- drawn into a picture, not shown */}
    {picture ? <img src={picture} width={630} height={630} alt="" /> : null}
    <div
      style={{
        display: "flex",
        flex: 1,
        flexDirection: "column",
        justifyContent: "space-between",
      }}
    >
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          gap: 20,
          padding: "56px 48px 0",
        }}
      >
        <div
          style={{
            fontSize: picture ? 52 : 76,
            lineHeight: 1.15,
            textWrap: "balance",
          }}
        >
          {title}
        </div>
        {price ? (
          <div style={{ fontSize: 60, color: COLOURS.brick }}>{price}</div>
        ) : null}
        {maker ? (
          <div style={{ fontSize: 32, lineHeight: 1.3 }}>{maker}</div>
        ) : null}
        {place ? (
          <div style={{ fontSize: 28, color: COLOURS.inkSoft }}>{place}</div>
        ) : null}
      </div>
      <div
        style={{
          display: "flex",
          alignItems: "center",
          gap: 20,
          padding: "28px 48px",
          background: COLOURS.indigo,
          borderTop: `8px solid ${COLOURS.turmeric}`,
          color: COLOURS.white,
          fontSize: 40,
        }}
      >
        <Sign />
        {brand}
      </div>
    </div>
  </div>
)
