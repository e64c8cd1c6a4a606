import {
  ProviderFixture,
  thing,
  THINGS,
  type Thing,
} from "./provider-fixture.ts"

const BASES = 360
const COPIES = 100

/** The things again, in an index that keeps the best sold in tiers. */
export const TIERED = {
  ...THINGS,
  physical_name: "tiered_v1",
  definition_hash: "tiered",
  settings: {
    provider_options: {
      "postgres-id": { always: { state: "open" }, best: "sold" },
    },
  },
}
export const TABLE = "search_pgid_tiered_v1"

/** 36,000 things in two tiers and the rest; what each has sold is all over. */
export class TieredIndex extends ProviderFixture {
  override async open(): Promise<void> {
    await super.open()
    await this.provider.upsertIndex({ index: TIERED })
    await this.put(
      Array.from({ length: BASES }, (_, n) => ({
        ...thing(n),
        title: `${thing(n).title} ${n % 3 ? "plain" : "fine"}`,
        note: n % 5 ? "" : "quartz",
      }))
    )
    const columns = await this.query(
      `select string_agg('"' || attname || '"', ', ') as others
       from pg_attribute where attrelid = $1::regclass and attnum > 0
         and attname not in ('id', 'sold')`,
      [TABLE]
    )
    const others = String(columns[0]?.["others"])
    await this.query(
      `insert into "${TABLE}" (id, sold, ${others})
       select id || '_' || n, abs(hashtext(id || n)) % 5000, ${others}
       from "${TABLE}", generate_series(1, ${COPIES - 1}) n`
    )
    await this.tend()
  }

  put(documents: Thing[]) {
    return this.provider.upsertDocuments({
      index: TIERED.physical_name,
      definition: TIERED,
      documents,
    })
  }

  tend = () => this.provider.tendTiers({ index: TIERED, isForced: true })

  /** In which tier a row stands. */
  async tierOf(id: string): Promise<unknown> {
    const [row] = await this.query(
      `select tier from "${TABLE}" where id = $1`,
      [id]
    )
    return row?.["tier"]
  }
}

/** What a thing is that anybody may find, and that sells badly. */
export const unsold = (id: string, more: Partial<Thing>): Thing => ({
  ...thing(1),
  ...{ id, state: "open", channels: ["shop"], place: "south", sold: 0 },
  ...more,
})
