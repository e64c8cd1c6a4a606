import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type SectionProps = {
  title: string
  hint?: string
  level?: "h1" | "h2"
  /** Buttons, to the right of the title. */
  actions?: ReactNode
  children?: ReactNode
}

/** A titled part of a page; its children are divided by lines. */
export function Section({
  title,
  hint,
  level = "h2",
  actions,
  children,
}: SectionProps) {
  return (
    <Container className="divide-y p-0">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div className="min-w-0 flex-1 basis-56">
          <Heading level={level}>{title}</Heading>
          {hint && (
            <Text size="small" className="text-ui-fg-subtle">
              {hint}
            </Text>
          )}
        </div>
        {actions}
      </header>
      {children}
    </Container>
  )
}

/** A quiet sentence within a section. */
export const Note = ({ children }: { children: ReactNode }) => (
  <Text size="small" className="text-ui-fg-subtle px-6 py-4">
    {children}
  </Text>
)
