using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Domain;
using PartnershipBot.Features.Contact;
using PartnershipBot.Features.Projects;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;
using static PartnershipBot.Tests.Conversation.Forms.FormSamples;

namespace PartnershipBot.Tests.Conversation.Forms;

/// <summary>A form that is shown again, and how large it gets.</summary>
public sealed class FormCardMendingTests
{
    public static TheoryData<string> Stages => [.. Questions.Stages.Select(s => s.Id)];

    [Fact]
    public void What_is_wrong_stands_right_under_its_input_and_what_was_typed_is_kept()
    {
        var typed = new Dictionary<string, string>
        {
            ["CT1"] = "A",
            ["CT2"] = "external",
            ["CT7"] = "pas une <adresse>",
            ["CT9"] = "hier",
            ["CT12"] = "negative",
            ["CT12.reason"] = "x",
        };
        var errors = new Dictionary<string, Phrase>
        {
            ["CT1"] = new("textTooShort", ("min", 2)),
            ["CT7"] = new("emailOrPhoneInvalid"),
            ["CT12.reason"] = new("textTooShort", ("min", 3)),
        };

        var form = Form(ContactStage.Stage, AnswerSheet.Empty, typed: typed, errors: errors);

        foreach (var (id, value) in typed)
        {
            ((string?)form.Input(id)["value"]).ShouldBe(value);
        }
        foreach (var (id, error) in errors)
        {
            var under = form.After(id);
            ((string?)under["text"]).ShouldBe("⚠\u00A0" + Escape.Markdown(new Texts(Lang.Fr).Say(error)));
            ((string?)under["weight"]).ShouldBe("bolder", StringCompareShould.IgnoreCase);
        }
        ((string?)form.Input("CT9")["type"]).ShouldBe("Input.Text", "what is no day cannot be given back in a calendar");
    }

    [Fact]
    public void What_was_wrong_is_asked_again_even_where_nothing_is_open()
    {
        var errors = new Dictionary<string, Phrase> { ["PJ16.0.2"] = new("criterionTargetExpected") };
        var typed = new Dictionary<string, string> { ["PJ16.0.2"] = "Sourires comptés" };

        var form = Form(ProjectStage.Stage, CardSamples.School(), typed: typed, errors: errors);

        ((string?)form.Input("PJ16.0.2")["value"]).ShouldBe("Sourires comptés");
    }

    [Fact]
    public void A_form_that_grows_too_large_goes_over_several_pages_and_opens_where_something_is_wrong()
    {
        var ctx = CardSamples.Context();
        var all = FormCard.PagesOf(ctx, ContactStage.Stage, null, AnswerSheet.Empty).ShouldHaveSingleItem();

        var first = Page(0, NoErrors);
        var last = Page(0, new() { [all[^1].ToString()] = new("textEmpty") });

        first.Texts().ShouldContain(t => t.StartsWith("Page 1/", StringComparison.Ordinal));
        first.InputIds().ShouldNotContain(all[^1].ToString());
        last.InputIds().ShouldContain(all[^1].ToString());
        var number = (int)last.Button(Verbs.Save)["data"]!["page"]!;
        last.Texts().ShouldContain($"Page {number + 1}/{number + 1}");
        Enumerable
            .Range(0, number + 1)
            .SelectMany(p => Page(p, NoErrors).InputIds())
            .Where(i => Slot.Parse(i) is not null)
            .ShouldBe(all.Select(s => s.ToString()));

        JObject Page(int page, Dictionary<string, Phrase> errors) =>
            CardJson.Of(FormCard.Build(ctx, ContactStage.Stage, AnswerSheet.Empty, AnswerSheet.Empty, page, Nothing, errors, 2000));
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_page_is_comfortable_empty_and_deliverable_with_the_longest_replies(string id)
    {
        var stage = Questions.FindStage(id)!;
        foreach (var answers in new[] { AnswerSheet.Empty, CardSamples.Sheet((Fields.InitiatedBy, "partner")), HalfProject() })
        {
            var partnership = CardSamples.Of(answers);
            foreach (var lang in Enum.GetValues<Lang>())
            {
                var ctx = CardSamples.Context(lang);
                var pages = FormCard.PagesOf(ctx, stage, partnership, AnswerSheet.Empty);
                for (var page = 0; page < pages.Count; page++)
                {
                    CardSize
                        .Of(FormCard.For(ctx, stage, partnership, AnswerSheet.Empty, page, Nothing, NoErrors))
                        .ShouldBeLessThanOrEqualTo(CardSize.Comfortable);
                    var typed = pages[page].ToDictionary(s => s.ToString(), _ => CardSamples.Long(2000) + new string('…', 20_000));
                    var errors = pages[page]
                        .ToDictionary(s => s.ToString(), _ => new Phrase("textTooLong", ("length", 22_000), ("max", 2000)));
                    CardSize
                        .Of(FormCard.For(ctx, stage, partnership, AnswerSheet.Empty, page, typed, errors))
                        .ShouldBeLessThanOrEqualTo(CardSize.Most);
                }
            }
        }
    }
}
