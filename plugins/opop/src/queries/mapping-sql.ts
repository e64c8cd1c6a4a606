/**
 * What the office knows of each pesantren `p`, in SQL: its record `r`, its shop
 * `s`, its visits `v` and whether it was trained within a year `t`. Joined with
 * whole groups, not per row, so that ten thousand entries are one pass.
 */
export const MAPPING_FROM = `
  from pesantren p
  join pesantren_record r on r.pesantren_id = p.id and r.deleted_at is null
  join shop s on s.pesantren_id = p.id and s.deleted_at is null
  left join (
    select distinct i.pesantren_id from intervention i
    where i.kind = 'training' and i.deleted_at is null
      and i.held_on >= to_char(now() - interval '1 year', 'YYYY-MM-DD')
      and not exists (select 1 from intervention c
        where c.corrects = i.id and c.deleted_at is null)
  ) t on t.pesantren_id = p.id
  left join (
    select distinct on (pesantren_id) pesantren_id, visited_at,
      officer_name, next_visit_on
    from visit where deleted_at is null
    order by pesantren_id, visited_at desc
  ) v on v.pesantren_id = p.id`

/** The mapping state (see lib/mapping); the first that fits. */
export const MAPPING_CASE = `
  case
    when s.state = 'approved' then 'sells'
    when r.opop_stage in ('participant', 'training')
      or t.pesantren_id is not null then 'in_training'
    when r.readiness in ('pilot', 'selling') or s.state <> 'draft'
      or r.opop_stage in ('regency_winner', 'province_winner', 'role_model')
      or coalesce(r.businesses, '[]') not in ('[]', 'null')
      then 'has_product'
    else 'none'
  end`
