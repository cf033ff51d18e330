//! Enums whose names are written once: in files, in the database, in addresses and marks.

/// Writes an enum of names: the variant, its name outside, what it means.
macro_rules! names {
    ($(#[$about:meta])* $type:ident { $($(#[$doc:meta])* $variant:ident = $name:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, serde::Serialize, serde::Deserialize, PartialEq, Eq, Hash)]
        #[serde(rename_all = "snake_case")]
        pub enum $type { $($(#[$doc])* $variant,)+ }

        impl $type {
            /// Each of them, in the order of the specification.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The name in files, addresses and `data-` marks.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The one of this name.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.as_str() == name)
            }
        }
    };
}

pub(crate) use names;
