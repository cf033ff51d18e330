-- One's own account: where one is signed in, mail, the second factor, news.

-- What kind of device a session is on, in one word; nothing by which a browser could be known.
alter table sessions add column device text not null default 'other';

-- Mail that is to be sent, written with what it tells of. What it says is made when it is sent: no
-- name, no text and no link stands here.
create table outbox (
    -- The mail's Message-ID as well: sent again after a crash, it is the same mail.
    id text primary key,
    person_id text not null references people (id),
    kind text not null,
    -- Of news: which kinds of news, as a list in JSON.
    about text,
    made text not null,
    -- Worth nothing afterwards.
    not_after text not null,
    tries bigint not null,
    -- Not before; of mail that a process has in hand, when others may take it.
    next_try text not null,
    -- The process that has it in hand.
    held_by text,
    done text,
    outcome text check (outcome in ('sent', 'refused', 'late')),
    check ((done is null) = (outcome is null))
);

create index outbox_waiting on outbox (next_try) where done is null;
create index outbox_by_person on outbox (person_id, kind, made);

-- Links by which somebody who has forgotten their password chooses a new one; the last one counts.
create table password_links (
    person_id text primary key references people (id),
    -- SHA-256 of what stands in the link.
    token_hash text not null unique,
    expires text not null
);

-- A second factor: codes that an app makes of a shared secret and the time (RFC 6238).
create table second_factors (
    person_id text primary key references people (id),
    secret text not null,
    since text not null,
    -- The half minute of the last code that was taken: no code works twice.
    last_step bigint not null
);

-- For whoever has lost the app; each works once. SHA-256 of 80 random bits.
create table recovery_codes (
    person_id text not null references people (id),
    code_hash text not null,
    primary key (person_id, code_hash)
);

-- A session that waits for the code of the second factor can do nothing else.
alter table sessions add column waits boolean not null default false;

-- News comes from events; here is only when somebody looked last, and what mail they want.
create index events_by_time on events (case_id, at);

create table news_looks (
    person_id text primary key references people (id),
    looked text not null
);

create table mail_choices (
    person_id text primary key references people (id),
    how_often text not null,
    -- Hours of the day, 0 to 23.
    quiet_from bigint,
    quiet_to bigint,
    -- When it was last looked whether there was news to write about; at first, when this was chosen.
    seen_to text not null,
    -- Up to when news were written about.
    covers text not null,
    check ((quiet_from is null) = (quiet_to is null))
);

-- The secret address of somebody's calendar; SHA-256 of what stands in it.
create table calendar_links (
    person_id text primary key references people (id),
    token_hash text not null unique,
    made text not null
);
