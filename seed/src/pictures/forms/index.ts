import type { Form, FormName } from "../art"
import * as bags from "./bags"
import * as books from "./books"
import * as bottles from "./bottles"
import * as boxes from "./boxes"
import * as caps from "./caps"
import * as garments from "./garments"
import * as harvest from "./harvest"
import * as house from "./house"
import * as jars from "./jars"
import * as paddock from "./paddock"
import * as prayer from "./prayer"
import * as wall from "./wall"
import * as water from "./water"
import * as woven from "./woven"

/** Every form by its name; the compiler says when one is missing. */
export const FORMS: Readonly<Record<FormName, Form>> = {
  ...bags,
  ...books,
  ...bottles,
  ...boxes,
  ...caps,
  ...garments,
  ...harvest,
  ...house,
  ...jars,
  ...paddock,
  ...prayer,
  ...wall,
  ...water,
  ...woven,
}

/** How much each form is enlarged, so that all fill their picture alike. */
export const FORM_SCALE: Readonly<Partial<Record<FormName, number>>> = {
  pouch: 1.1,
  jar: 1.28,
  toples: 1.3,
  milk: 1.18,
  pump: 1.2,
  squeeze: 1.16,
  vial: 1.24,
  sack: 1.16,
  box: 1.22,
  besek: 1.36,
  vacuum: 1.06,
  bar: 1.34,
  crate: 1.36,
  plate: 1.18,
  eggs: 1.2,
  pots: 1.06,
  sarong: 1.24,
  mukena: 1.04,
  cap: 1.18,
  knitcap: 1.18,
  tote: 1.12,
  ropebag: 1.1,
  rollmat: 1.16,
  basketstack: 1.24,
  book: 1.12,
  notebooks: 1.06,
  coconut: 1.18,
  mug: 1.08,
  shelf: 1.1,
}
