/// A real PostgreSQL and a real Kafka broker as child processes that end when their parent ends.
///
/// In a test: `Databases databases = PostgresServer.shared().freshDatabases();` gives an empty pair
/// of databases with all roles, `KafkaServer.shared().bootstrap()` the address of a broker and
/// `KafkaServer.freshTopic()` a name that no other test uses. One server of each kind serves a
/// whole JVM and is gone, with its directory, when the JVM ends.
@NullMarked
package se.sparbar.embedded;

import org.jspecify.annotations.NullMarked;
