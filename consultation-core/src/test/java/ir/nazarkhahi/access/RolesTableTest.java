package ir.nazarkhahi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** F.11: what docs/roles.md tells people is what the services ask. */
@Tag("F.11")
class RolesTableTest {
    private static final Pattern PERMISSION = Pattern.compile("`([A-Z_]+)`.*");

    @Test
    void the_table_says_of_every_role_exactly_what_it_may_do() throws IOException {
        List<List<String>> table = table();
        List<Role> roles = table.get(0).stream().skip(1).map(Role::valueOf).toList();
        Map<Role, Set<Permission>> said = new EnumMap<>(Role.class);
        roles.forEach(role -> said.put(role, EnumSet.noneOf(Permission.class)));

        table.stream().skip(2).forEach(row -> {
            for (int i = 0; i < roles.size(); i++) {
                if (row.get(i + 1).equals("✓")) {
                    said.get(roles.get(i)).add(permission(row));
                }
            }
        });

        assertThat(roles).containsExactlyInAnyOrder(Role.values());
        said.forEach((role, permissions) -> assertThat(permissions).as(role.name()).isEqualTo(held(role)));
    }

    @Test
    void the_table_has_a_row_for_every_permission() throws IOException {
        assertThat(table().stream().skip(2).map(RolesTableTest::permission)).containsExactly(Permission.values());
    }

    private static List<List<String>> table() throws IOException {
        return Files.readAllLines(Path.of("../docs/roles.md")).stream().filter(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).map(String::strip).toList()).toList();
    }

    private static Permission permission(List<String> row) {
        Matcher name = PERMISSION.matcher(row.get(0));
        assertThat(name.matches()).as(row.get(0)).isTrue();
        return Permission.valueOf(name.group(1));
    }

    private static Set<Permission> held(Role role) {
        Set<Permission> held = EnumSet.noneOf(Permission.class);
        Arrays.stream(Permission.values()).filter(role::may).forEach(held::add);
        return held;
    }
}
