using PartnershipBot.Cards;
using PartnershipBot.Language;

namespace PartnershipBot.Tests.Cards;

/// <summary>The address of an e-mail, as RFC 6068 has it.</summary>
public sealed class MailLinkTests
{
    private const string More = "[La suite est sur la carte.]";

    [Fact]
    public void A_short_letter_is_carried_whole()
    {
        var letter = new Letter(
            "direction@ecole-prevert.example",
            "Prêt & dépôt : où ?",
            "Madame,\n\n100 % des élèves + vous = « oui » #1\nJulie"
        );

        var (url, isWhole) = MailLink.To(letter, More);

        isWhole.ShouldBeTrue();
        url.ShouldStartWith("mailto:direction@ecole-prevert.example?subject=Pr%C3%AAt%20%26%20d%C3%A9p%C3%B4t");
        url.ShouldContain("Madame%2C%0D%0A%0D%0A100%20%25");
        url.ShouldAllBe(c => char.IsAsciiLetterOrDigit(c) || "-._~%:@?&=".Contains(c));
        Read(url).ShouldBe((letter.Subject, letter.Body.ReplaceLineEndings("\r\n")));
    }

    [Fact]
    public void Without_an_address_the_person_fills_it_in() =>
        MailLink.To(new Letter(null, "a", "b"), More).Url.ShouldBe("mailto:?subject=a&body=b");

    [Fact]
    public void A_subject_is_one_line_so_that_it_cannot_add_to_the_headers() =>
        MailLink
            .To(new Letter(null, "Lire\r\nBcc: x@y.example", "b"), More)
            .Url.ShouldBe("mailto:?subject=Lire%20Bcc%3A%20x%40y.example&body=b");

    [Theory]
    [InlineData("o'neil+lire@ecole.example", "mailto:o%27neil%2Blire@ecole.example?")]
    [InlineData("a?b&c@ecole.example", "mailto:a%3Fb%26c@ecole.example?")]
    public void Nothing_in_an_address_can_add_to_the_message(string address, string start) =>
        MailLink.To(new Letter(address, "a", "b"), More).Url.ShouldStartWith(start);

    [Theory]
    [InlineData("é")]
    [InlineData("😀")]
    [InlineData("un mot de plus\n")]
    [InlineData("sans")]
    public void A_long_letter_begins_and_says_where_the_rest_is(string piece)
    {
        var letter = new Letter("a@b.example", "Objet", string.Concat(Enumerable.Repeat(piece, 3000)));

        var (url, isWhole) = MailLink.To(letter, More);

        isWhole.ShouldBeFalse();
        url.Length.ShouldBeInRange(MailLink.Longest - 60, MailLink.Longest);
        var body = Read(url).Body;
        body.ShouldEndWith("\r\n\r\n" + More);
        letter.Body.ReplaceLineEndings("\r\n").ShouldStartWith(body[..^(More.Length + 4)]);
        body.EnumerateRunes().ShouldAllBe(r => r.Value != 0xFFFD);
    }

    [Fact]
    public void Any_letter_stays_short_enough_and_opens_as_a_link()
    {
        var seed = Seeds.Next();
        var random = new Random(seed);
        string[] pieces = ["é", "a", " ", "\n", "\n\n", "%", "&", "?", "#", "+", "😀", "\u00a0", "'", "mot", "à l’école", "<", "\"", "@"];
        for (var run = 0; run < 2000; run++)
        {
            var letter = new Letter(random.Next(2) == 0 ? null : "a.b@c.example", Text(60), Text(1200));
            var (url, isWhole) = MailLink.To(letter, More);
            url.Length.ShouldBeLessThanOrEqualTo(MailLink.Longest, $"seed {seed}");
            new Uri(url).OriginalString.ShouldBe(url, $"seed {seed}");
            var (subject, body) = Read(url);
            subject.ShouldBe(Escape.Flat(letter.Subject), $"seed {seed}");
            if (isWhole)
            {
                body.ShouldBe(letter.Body.ReplaceLineEndings("\r\n"), $"seed {seed}");
            }
        }

        string Text(int most) => string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => pieces[random.Next(pieces.Length)]));
    }

    /// <summary>The subject and the body that an e-mail program reads out of an address.</summary>
    internal static (string Subject, string Body) Read(string url)
    {
        var fields = url[(url.IndexOf('?', StringComparison.Ordinal) + 1)..]
            .Split('&')
            .Select(f => f.Split('='))
            .ToDictionary(f => f[0], f => Uri.UnescapeDataString(f[1]));
        return (fields["subject"], fields["body"]);
    }
}
