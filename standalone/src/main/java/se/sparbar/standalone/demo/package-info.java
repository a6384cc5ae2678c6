/// The demo: synthetic persons whose histories give the figures that Höglandets samordningsförbund
/// published for 2022 and 2023, as they were known then and as they are known now.
@NullMarked
package se.sparbar.standalone.demo;

import org.jspecify.annotations.NullMarked;
