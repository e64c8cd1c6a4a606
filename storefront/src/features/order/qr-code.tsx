import { qrSymbol } from "@/lib/qr-symbol"

/** A QR code, drawn on the server; dark on white whatever lies around it. */
export const QrCode = ({
  text,
  label,
  className,
}: Readonly<{
  text: string
  /** What it is, for who does not see it. */
  label: string
  className?: string
}>) => {
  const { size, path } = qrSymbol(text)
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <path className="fill-white" d={`M0 0h${size}v${size}h-${size}z`} />
      <path className="fill-ink" d={path} />
    </svg>
  )
}
