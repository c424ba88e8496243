//! The engine of Amerce.
