/**
 * The tables that the mapping state of a pesantren `p` is read from: its record
 * `r` and its shop `s`. Interventions are asked for in the state itself, so
 * that the database hashes them once for many rows and looks them up for one.
 */
export const MAPPING_FROM = `
  from pesantren p
  join pesantren_record r on r.pesantren_id = p.id and r.deleted_at is null
  join shop s on s.pesantren_id = p.id and s.deleted_at is null`

/** The mapping state (see lib/mapping); the first that fits. */
export const MAPPING_CASE = `
  case
    when s.state = 'approved' then 'sells'
    when r.opop_stage in ('participant', 'training') or exists (
      select 1 from intervention i
      where i.pesantren_id = p.id and i.kind = 'training'
        and i.deleted_at is null
        and i.held_on >= to_char(now() - interval '1 year', 'YYYY-MM-DD')
        and not exists (select 1 from intervention c
          where c.corrects = i.id and c.deleted_at is null)
    ) then 'in_training'
    when r.readiness in ('pilot', 'selling') or s.state <> 'draft'
      or r.opop_stage in ('regency_winner', 'province_winner', 'role_model')
      or coalesce(r.businesses, '[]') not in ('[]', 'null')
      then 'has_product'
    else 'none'
  end`

/** The last visit `v` to a pesantren `p`; for a page of them, not for thousands. */
export const LAST_VISIT = `
  left join lateral (
    select visited_at, officer_name, next_visit_on from visit
    where pesantren_id = p.id and deleted_at is null
    order by visited_at desc limit 1
  ) v on true`

/** Whether anybody has been at a pesantren `p`. */
export const VISITED = `exists (select 1 from visit
  where visit.pesantren_id = p.id and visit.deleted_at is null)`
