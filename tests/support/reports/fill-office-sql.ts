/*
 * What fills the office of a market that `fill-sql.ts` made, from the tables it
 * numbers: help, papers, goods and cases in every state, and two years of
 * searches. Everything follows from a running number.
 */

const STAMPS = "now(), now()"
const SEARCHES = 200_000

/** Two a pesantren of four in five, over two years: half of them are long over. */
const HELP = `
  insert into intervention (id, pesantren_id, district_code, kind, title,
    held_on, giver, value, raw_value, participants, confirmed_at, created_at,
    updated_at)
  select 'itv_fill_' || n || '_' || t, id, district,
    (array['training', 'equipment', 'capital', 'packaging'])[(n + t) % 4 + 1],
    'Pelatihan ' || t, to_char(now() - ((n * 7 + t * 331) % 700) * interval '1 day',
      'YYYY-MM-DD'), 'Dinas Koperasi dan UKM', 2500000,
    '{"value": "2500000", "precision": 20}', 20, now(), ${STAMPS}
  from filled_home cross join generate_series(0, 1) t where n % 5 > 0`

/** Of a pesantren and of its goods; one in seven lapsed, one in seven soon will. */
const PAPERS = `
  insert into paper (id, owner_type, owner_id, pesantren_id, kind, statement,
    state, valid_until, created_at, updated_at)
  select 'ppr_fill_' || n || '_' || kind, 'pesantren', id, id, kind,
    'certificate', (array['accepted', 'accepted', 'accepted', 'pending',
      'refused'])[(n + nth) % 5 + 1],
    case (n + nth) % 7 when 0 then to_char(now() - interval '40 days', 'YYYY-MM-DD')
      when 1 then to_char(now() + interval '20 days', 'YYYY-MM-DD') end, ${STAMPS}
  from filled_home
  cross join unnest(array['nib', 'nspp', 'halal', 'pirt']) with ordinality k (kind, nth)
  where (n + nth) % 6 > 0`

const GOODS = `
  insert into listing (id, pesantren_id, product_id, state, made_by, name,
    category, version, submitted_at, created_at, updated_at)
  select 'lst_fill_' || p.id, h.id, p.id,
    (array['published', 'published', 'published', 'submitted', 'under_review',
      'revision_requested', 'archived'])[(h.n + g) % 7 + 1], 'seller', p.title,
    c.handle, 1, now() - ((h.n * 13 + g) % 30) * interval '1 day', ${STAMPS}
  from filled_home h cross join generate_series(0, 4) g
  join product p on p.id = 'prod_fill_' || h.n || '_' || g
  join product_category_product pc on pc.product_id = p.id
  join product_category c on c.id = pc.product_category_id`

const CASES = `
  insert into application (id, seller_id, pesantren_id, state, name,
    district_code, data, version, assigned_to, first_submitted_at, submitted_at,
    created_at, updated_at)
  select 'appl_fill_' || n, 'slr_fill_' || n, id,
    (array['submitted', 'under_review', 'revision_requested', 'approved',
      'approved'])[n % 5 + 1], 'Pesantren Isian ' || n, district, '{}', 1,
    case when n % 2 = 0 then 'offc_fill' end, t.at, t.at, ${STAMPS}
  from filled_home cross join lateral
    (select now() - (n % 40) * interval '1 day' as at) t`

/** Of 2,000 questions, a fifth of them in vain; half in a kecamatan. */
const SEARCHED = `
  insert into search_log (id, words, found, engine, area_code, searched_at,
    created_at, updated_at)
  select 'srch_fill_' || i, 'kata ' || i % 2000, case when i % 5 = 0 then 0 else 7 end,
    'postgres-id', case when i % 2 = 0 then p.id end,
    now() - (i % 730) * interval '1 day', ${STAMPS}
  from generate_series(1, ${SEARCHES}) i
  join filled_place p on p.n = i % (select count(*) from filled_place)`

/** What fills the office, in order, in the session that filled the market. */
export const OFFICE_STATEMENTS: readonly string[] = [
  ...[HELP, PAPERS, GOODS, CASES, SEARCHED],
]
