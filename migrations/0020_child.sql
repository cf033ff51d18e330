-- A session that somebody opened for a child on a device: it is limited to the child's own page of
-- one case, and says who opened it. Both are there, or neither.

alter table sessions add column only_case text references cases (id);
alter table sessions add column opened_by text references people (id);
