using PartnershipBot.Storage;

namespace PartnershipBot.Tests.Storage;

public sealed class KeyCodecTests
{
    [Theory]
    [InlineData("partnership|2026-014")]
    [InlineData("Médiathèque Louise-Michel, l’été")]
    [InlineData("19:abc@thread.tacv2;messageid=1700")]
    [InlineData("😀")]
    public void Ordinary_text_stays_as_it_is(string key) => KeyCodec.Encode(key).ShouldBe(key);

    [Theory]
    [InlineData("a/b", "a~002Fb")]
    [InlineData("50 %", "50 ~0025")]
    [InlineData("~", "~007E")]
    [InlineData("\n", "~000A")]
    public void What_a_key_cannot_hold_is_escaped(string key, string encoded)
    {
        KeyCodec.Encode(key).ShouldBe(encoded);
        KeyCodec.Decode(encoded).ShouldBe(key);
    }

    // Not test data: an attribute cannot hold half of a pair.
    [Fact]
    public void Half_of_a_surrogate_pair_is_escaped_and_a_whole_one_is_not()
    {
        KeyCodec.Encode("\ud83dx😀\ude00").ShouldBe("~D83Dx😀~DE00");
        KeyCodec.Decode("~D83Dx😀~DE00").ShouldBe("\ud83dx😀\ude00");
    }

    [Fact]
    public void Every_character_is_legal_once_encoded_and_comes_back()
    {
        var wrong = Enumerable
            .Range(0, char.MaxValue + 1)
            .Select(unit => $"a{(char)unit}b")
            .Where(key =>
                KeyCodec.Encode(key).Any(c => char.IsControl(c) || char.IsSurrogate(c) || "/\\#?%".Contains(c))
                || KeyCodec.Decode(KeyCodec.Encode(key)) != key
            );

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_row_written_by_hand_with_a_tilde_is_read_as_it_stands() =>
        KeyCodec.Decode("~ environ ~zzzz ~12").ShouldBe("~ environ ~zzzz ~12");

    [Fact]
    public void A_range_of_a_prefix_holds_the_keys_with_that_prefix_whatever_follows()
    {
        foreach (var prefix in (string[])["partner|", "a.", "a", "é", "a~", "a/", "😀", "\U0010ffff", "\ud7ff", "\uffff"])
        {
            var range = KeyRange.Prefix(prefix);
            foreach (var tail in (string[])["", "a", "/", "~", "\0", "\uffff", "😀", "\U0010ffff"])
            {
                range.Contains(prefix + tail).ShouldBeTrue($"{prefix} + {tail}");
            }

            range.Contains(prefix[..^1]).ShouldBeFalse(prefix);
            range.Contains("0" + prefix).ShouldBeFalse(prefix);
        }
    }
}
