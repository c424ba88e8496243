//! The page of Amerce.
