-- Opens draft.md in the current folder with the language server, and writes what a writer sees of it to a file as JSON.
-- Arguments come in the environment: SERVER (a command line as JSON) and SEEN (the file to write).
local patience = 20000
local seen = {}

local function finish()
  vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.SEEN)
  vim.cmd('qall!')
end

local function messages()
  return vim.tbl_map(function(one)
    return { line = one.lnum, column = one.col, code = one.code, source = one.source, message = one.message, severity = one.severity }
  end, vim.diagnostic.get(0))
end

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, patience) or {}
  for _, answer in pairs(answers) do
    return answer.result, answer.error
  end
end

local function use()
  vim.cmd('edit draft.md')
  local client = vim.lsp.start_client({
    name = 'source-check',
    cmd = vim.fn.json_decode(vim.env.SERVER),
    root_dir = vim.fn.getcwd(),
  })
  vim.lsp.buf_attach_client(0, client)

  if not vim.wait(patience, function() return #vim.diagnostic.get(0) > 0 end, 20) then
    error('no diagnostics')
  end
  seen.diagnostics = messages()

  local first = vim.diagnostic.get(0)[1]
  vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
  local encoding = vim.lsp.get_client_by_id(client).offset_encoding
  local place = vim.lsp.util.make_position_params(0, encoding)
  seen.hover = ask('textDocument/hover', place)
  seen.definition = ask('textDocument/definition', place)

  local range = vim.lsp.util.make_range_params(0, encoding)
  range.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0, first.lnum) }
  local actions = ask('textDocument/codeAction', range) or {}
  seen.actions = vim.tbl_map(function(action) return action.title end, actions)
  for _, action in ipairs(actions) do
    if action.isPreferred and action.edit then
      vim.lsp.util.apply_workspace_edit(action.edit, encoding)
      break
    end
  end
  seen.lines = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  seen.isQuiet = vim.wait(patience, function() return #vim.diagnostic.get(0) == 0 end, 20)
end

-- An error would leave Neovim waiting for somebody to read it.
local isDone, failure = pcall(use)
if not isDone then seen.failure = tostring(failure) end
finish()
