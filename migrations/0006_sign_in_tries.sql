-- Tries to sign in within the last minute, so that guessing is slow.
create table sign_in_tries (
    address text not null,
    at text not null
);

create index sign_in_tries_by_address on sign_in_tries (address, at);
