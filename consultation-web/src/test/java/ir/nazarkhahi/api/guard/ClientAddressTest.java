package ir.nazarkhahi.api.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    private static final List<AddressBlock> PROXIES = ClientAddress.parse("10.0.0.0/8, 2001:db8::1");

    @Test
    void a_header_from_anybody_is_not_believed() {
        assertThat(ClientAddress.of("203.0.113.9", "1.2.3.4", PROXIES)).isEqualTo("203.0.113.9");
        assertThat(ClientAddress.of("203.0.113.9", "1.2.3.4", List.of())).isEqualTo("203.0.113.9");
    }

    @Test
    void a_trusted_proxy_is_believed_up_to_the_first_address_that_is_none() {
        assertThat(ClientAddress.of("10.1.2.3", "6.6.6.6, 198.51.100.7, 10.9.9.9", PROXIES)).isEqualTo("198.51.100.7");
        assertThat(ClientAddress.of("2001:db8::1", "198.51.100.7", PROXIES)).isEqualTo("198.51.100.7");
    }

    @Test
    void what_is_no_address_ends_the_chain() {
        assertThat(ClientAddress.of("10.1.2.3", "198.51.100.7, evil.example", PROXIES)).isEqualTo("10.1.2.3");
    }

    @Test
    void ipv6_is_limited_by_the_block_a_household_has() {
        assertThat(AddressBlock.limiting("2001:db8:1:2:3:4:5:6")).isEqualTo(AddressBlock.limiting("2001:0db8:1:2::9")).isNotEqualTo(AddressBlock.limiting("2001:db8:1:3::9"));
        assertThat(AddressBlock.limiting("192.0.2.1")).isNotEqualTo(AddressBlock.limiting("192.0.2.2"));
    }

    @Test
    void a_setting_that_names_no_address_stops_the_start() {
        assertThatThrownBy(() -> ClientAddress.parse("proxy.example")).hasMessageContaining("consultation.trusted.proxies");
        assertThatThrownBy(() -> ClientAddress.parse("10.0.0.0/33")).hasMessageContaining("consultation.trusted.proxies");
    }

    @Test
    void https_is_believed_of_trusted_proxies_alone() {
        List<AddressBlock> trusted = ClientAddress.parse("10.0.0.0/8");

        assertThat(ClientAddress.cameByHttps("10.1.1.1", "https", trusted)).isTrue();
        assertThat(ClientAddress.cameByHttps("10.1.1.1", "http, HTTPS", trusted)).isTrue();
        assertThat(ClientAddress.cameByHttps("10.1.1.1", "https,http", trusted)).isFalse();
        assertThat(ClientAddress.cameByHttps("10.1.1.1", null, trusted)).isFalse();
        assertThat(ClientAddress.cameByHttps("192.0.2.1", "https", trusted)).isFalse();
    }

    @Test
    void what_staff_see_of_an_address_lacks_its_last_part() {
        assertThat(AddressBlock.shortened("192.0.2.77")).isEqualTo("192.0.2.0/24");
        assertThat(AddressBlock.shortened("::ffff:192.0.2.77")).isEqualTo("192.0.2.0/24");
        assertThat(AddressBlock.shortened("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1::/48");
        assertThat(AddressBlock.shortened("2001:0:0:2::6")).isEqualTo("2001::/48");
        assertThat(AddressBlock.shortened("::1")).isEqualTo("::/48");
        assertThat(AddressBlock.shortened("unknown")).isEmpty();
    }
}
