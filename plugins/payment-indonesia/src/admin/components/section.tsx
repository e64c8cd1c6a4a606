import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A part of the page: its head, what can be done, and its rows. */
export function Section(props: {
  title: string
  hint: string
  act?: ReactNode
  children: ReactNode
}) {
  return (
    <Container className="divide-y p-0">
      <header className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h2">{props.title}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {props.hint}
          </Text>
        </div>
        {props.act}
      </header>
      {props.children}
    </Container>
  )
}
