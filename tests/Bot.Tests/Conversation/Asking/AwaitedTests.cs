using PartnershipBot.Conversation.Asking;
using PartnershipBot.Interview;

namespace PartnershipBot.Tests.Conversation.Asking;

/// <summary>What a dialog stores about the reply that it waits for, and what it makes of a text that is none.</summary>
public class AwaitedTests
{
    [Theory]
    [InlineData("part:movedTo")]
    [InlineData("confirm:OnNo:approximate")]
    [InlineData("confirm:OnYes:vague")]
    [InlineData("confirm:Never:same")]
    [InlineData("confirm:WarnedOnNo:private")]
    [InlineData("confirm:OnNo:date:2026-05-18")]
    [InlineData("changed")]
    public void What_is_stored_is_read_as_it_was_written(string stored) => Awaited.Parse(stored)!.ToString().ShouldBe(stored);

    [Fact]
    public void Every_confirmation_is_read_as_it_was_written()
    {
        foreach (var again in Enum.GetValues<Again>())
        {
            foreach (var isWarning in new[] { false, true })
            {
                var confirmation = new Awaited.Confirmation(again, isWarning, "key");
                Awaited.Parse(confirmation.ToString()).ShouldBe(confirmation);
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("part")]
    [InlineData("part:")]
    [InlineData("part:a:b")]
    [InlineData("Part:a")]
    [InlineData("confirm:OnNo")]
    [InlineData("confirm:OnNo:")]
    [InlineData("confirm::key")]
    [InlineData("confirm:0:key")]
    [InlineData("confirm:onno:key")]
    [InlineData("confirm:WarnedWarnedOnNo:key")]
    [InlineData("changed:twice")]
    [InlineData(":::")]
    [InlineData("\u0000")]
    public void A_text_of_another_form_waits_for_nothing(string? stored) => Awaited.Parse(stored).ShouldBeNull();
}
