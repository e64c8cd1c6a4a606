import type { Form, FormName } from "../art"
import * as books from "./books"
import * as clothes from "./clothes"
import * as craft from "./craft"
import * as fresh from "./fresh"
import * as packs from "./packs"

/** Every form by its name; the compiler says when one is missing. */
export const FORMS: Readonly<Record<FormName, Form>> = {
  ...packs,
  ...fresh,
  ...clothes,
  ...craft,
  ...books,
}
