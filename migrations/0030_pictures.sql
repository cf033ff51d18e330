-- A drawing or a photo beside a view, at most one. The file is what one sees and nothing else, as JPEG
-- in base64; it goes when its owner takes it away.

create table pictures (
    id text primary key,
    case_id text not null references cases (id),
    view_id text not null unique references views (id),
    -- What one sees on it, in words.
    alt text not null,
    width bigint not null,
    height bigint not null,
    jpeg text not null,
    added_by text not null references people (id),
    added_on text not null
);

create index pictures_by_case on pictures (case_id);
