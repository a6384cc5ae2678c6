package se.sparbar.command.imports;

import se.sparbar.command.imports.file.Form;

/// A file as it was sent.
///
/// @param form as its sender says
@SuppressWarnings("ArrayRecordComponent") // bytes as sent; never compared
record Upload(byte[] bytes, Form form, Profile profile) {}
